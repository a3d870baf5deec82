import type { Choices } from "./choices.ts";
import { languageOf, lookOf, propertiesFor } from "./look-of.ts";

/** A file that a host writes for what is chosen. */
export interface CodeFile {
  name: string;
  text: string;
}

/** The page's own file. */
export function pageCode(choices: Choices, usherUrl: string): CodeFile {
  if (choices.form === "script") {
    const script = `<script type="module" src="${usherUrl}/widget/usher.js"></script>`;
    return { name: "people.html", text: `${script}\n\n${element(choices, usherUrl)}\n` };
  }
  if (choices.form === "npm") {
    const loading = `<script type="module">\n  import "@usher/widget/element";\n</script>`;
    return { name: "people.html", text: `${loading}\n\n${element(choices, usherUrl)}\n` };
  }
  return { name: "people.tsx", text: reactCode(choices, usherUrl) };
}

/** The style sheet beside it, or null where nothing is set. */
export function styleCode(choices: Choices): CodeFile | null {
  const lines = Object.entries(propertiesFor(choices)).map(
    ([name, value]) => `  ${name}: ${value};`,
  );
  if (lines.length === 0) return null;
  return { name: "people.css", text: `:root {\n${lines.join("\n")}\n}\n` };
}

function element(choices: Choices, usherUrl: string): string {
  const attributes = [
    ["server-url", usherUrl],
    ["token-url", "/usher-token"],
    ...Object.entries({ ...languageOf(choices), ...lookOf(choices) }),
  ].map(([name, value]) => `  ${name}="${value}"`);
  return `<usher-user-management\n${attributes.join("\n")}\n></usher-user-management>`;
}

const getToken = `/** Asks your own server, which knows who is signed in. */
async function getToken(): Promise<string> {
  const response = await fetch("/usher-token", { method: "POST" });
  if (!response.ok) throw new Error(\`No token: \${response.status}\`);
  const { token } = await response.json();
  return token;
}`;

function reactCode(choices: Choices, usherUrl: string): string {
  const names = namesIn(choices);
  const tree = choices.form === "parts" ? partsTree(choices, usherUrl) : oneTree(choices, usherUrl);
  return `import { ${names.join(", ")} } from "@usher/widget";
import "@usher/widget/style.css";

${getToken}

export function People() {
  return (
${tree}
  );
}
`;
}

function namesIn({ form, part }: Choices): string[] {
  if (form === "parts") return ["InviteButton", "UsersTable", "UsherProvider"];
  return [form === "part" ? part : "UserManagement"];
}

function oneTree(choices: Choices, usherUrl: string): string {
  const said = props({ ...languageOf(choices), ...lookOf(choices) });
  const lines = [`serverUrl="${usherUrl}"`, "getToken={getToken}", ...said];
  return `    <${namesIn(choices)[0]}\n${lines.map((line) => `      ${line}\n`).join("")}    />`;
}

function partsTree(choices: Choices, usherUrl: string): string {
  const connection = [
    `serverUrl="${usherUrl}"`,
    "getToken={getToken}",
    ...props(languageOf(choices)),
  ];
  const look = props(lookOf(choices)).map((prop) => ` ${prop}`);
  return `    <UsherProvider ${connection.join(" ")}>
      <header>
        <h2>Team</h2>
        <InviteButton${look.join("")} />
      </header>
      <UsersTable${look.join("")} />
    </UsherProvider>`;
}

function props(said: object): string[] {
  return Object.entries(said).map(([name, value]) => `${name}="${value}"`);
}
