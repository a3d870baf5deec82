import {
  AuditLog,
  Groups,
  InviteButton,
  Licenses,
  RegistrationLinks,
  Roles,
  UserManagement,
  UsersTable,
  UsherProvider,
} from "@usher/widget";
import { type CSSProperties, useMemo } from "react";
import type { Choices } from "../../embed/choices.ts";
import { languageOf, lookOf, propertiesFor } from "../../embed/look-of.ts";
import { ElementPanel } from "./element.tsx";
import { askForToken } from "./token.ts";

const singles = { UsersTable, InviteButton, AuditLog, RegistrationLinks, Roles, Groups, Licenses };

interface LivePanelProps {
  choices: Choices;
  usherUrl: string;
}

/** The panel itself. Another form or product is another one; all else it follows where it stands. */
export function LivePanel({ choices, usherUrl }: LivePanelProps) {
  const { product, form, part, theme } = choices;
  return (
    <div className="embed-stage" data-theme={theme} style={propertiesFor(choices) as CSSProperties}>
      <Form
        key={[product, form, form === "part" && part].join(" ")}
        choices={choices}
        usherUrl={usherUrl}
      />
    </div>
  );
}

function Form({ choices, usherUrl }: LivePanelProps) {
  const { product, form, part } = choices;
  const getToken = useMemo(() => () => askForToken(product), [product]);
  const connection = { serverUrl: usherUrl, getToken, ...languageOf(choices) };
  const look = lookOf(choices);
  if (form === "react") return <UserManagement {...connection} {...look} />;
  if (form === "part") {
    const Part = singles[part];
    return <Part {...connection} {...look} />;
  }
  if (form === "parts")
    return (
      <UsherProvider {...connection}>
        <header className="parts-bar">
          <h2>Team</h2>
          <InviteButton {...look} />
        </header>
        <UsersTable {...look} />
      </UsherProvider>
    );
  return <ElementPanel form={form} choices={choices} usherUrl={usherUrl} />;
}
