/** The directives of a content security policy that browsers know and our pages use. */
const directives = [
  ...["default-src", "script-src", "style-src", "connect-src", "img-src", "font-src"],
  ...["form-action", "base-uri", "frame-ancestors"],
];

/** Whether each line is a header, and a policy in it one that a browser understands. */
export function checkHeaders(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [, name, value = ""] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    if (!name) return [`This is no header: ${line}`];
    return name.toLowerCase() === "content-security-policy" ? checkPolicy(value) : [];
  });
}

function checkPolicy(policy: string): string[] {
  return policy.split(";").flatMap((part) => {
    const [directive = "", ...sources] = part.trim().split(/\s+/);
    const wrong = sources.filter(
      (source) =>
        !/^'(none|self|nonce-[\w+/=-]+)'$/.test(source) &&
        source !== "data:" &&
        !URL.canParse(source),
    );
    return [
      ...(directives.includes(directive) ? [] : [`There is no directive ${directive}.`]),
      ...wrong.map((source) => `${source} is no source.`),
    ];
  });
}
