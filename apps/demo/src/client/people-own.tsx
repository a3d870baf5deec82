import {
  type UserRow,
  UsherProvider,
  UsherReady,
  useInvite,
  useMe,
  useUserActions,
  useUsers,
} from "@usher/widget/headless";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { leave } from "./leave.ts";
import { getToken } from "./token.ts";

/** A list that the product draws by itself. Usher says who is in it and what may be done. */
function People({ usherUrl }: { usherUrl: string }) {
  const [notice, setNotice] = useState("");
  return (
    <UsherProvider
      serverUrl={usherUrl}
      getToken={getToken}
      onAccessEnded={leave}
      onNotice={({ title }) => setNotice(title)}
    >
      <UsherReady waiting={<p>One moment …</p>} failed={({ message }) => <p>{message}</p>}>
        <List />
      </UsherReady>
      <p role="status">{notice}</p>
    </UsherProvider>
  );
}

function List() {
  const [search, setSearch] = useState("");
  const { organization } = useMe();
  const { rows, count, more } = useUsers({ search });
  return (
    <>
      <div className="parts-bar">
        <h1>
          {count.value} at {organization.name}
        </h1>
        <input
          type="search"
          aria-label="Find people"
          placeholder="Find people"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <Invite />
      <ul className="own-list">
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{row.name}</strong> <span className="muted">{row.status}</span>
            {row.kind === "user" ? <Actions user={row} /> : null}
          </li>
        ))}
      </ul>
      {more.has ? (
        <button type="button" className="button" onClick={more.load}>
          More
        </button>
      ) : null}
    </>
  );
}

/** Suspending and its way back; the reason against it is said by the button. */
function Actions({ user }: { user: UserRow }) {
  const { suspend, reactivate } = useUserActions(user);
  const action = suspend.offered ? suspend : reactivate;
  // What came of it is said by `onNotice`.
  const start = () => (suspend.offered ? suspend.run({}) : reactivate.run()).catch(() => {});
  return (
    <button
      type="button"
      className="button button-quiet"
      disabled={action.whyNot !== null}
      title={action.message ?? undefined}
      aria-label={`${action.label} ${user.name}`}
      onClick={() => void start()}
    >
      {action.label}
    </button>
  );
}

function Invite() {
  const { label, whyNot, message, run } = useInvite();
  const [answer, setAnswer] = useState("");
  async function invite(form: FormData) {
    const email = String(form.get("email"));
    try {
      const [outcome] = await run({ emails: [email], roles: ["member"] });
      setAnswer(outcome?.outcome === "invited" ? `${email} is invited.` : "Not invited.");
    } catch (problem) {
      setAnswer((problem as Error).message);
    }
  }
  if (whyNot) return <p className="muted">{message}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void invite(new FormData(event.currentTarget));
      }}
    >
      <input required type="email" name="email" aria-label="E-mail" placeholder="E-mail" />{" "}
      <button type="submit" className="button">
        {label}
      </button>{" "}
      <output>{answer}</output>
    </form>
  );
}

const place = document.getElementById("people");
if (place) createRoot(place).render(<People usherUrl={place.dataset.usherUrl ?? ""} />);
