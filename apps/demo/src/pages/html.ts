import type { FastifyReply } from "fastify";

/** Text that is HTML already. */
export interface Html {
  html: string;
}

type Value = Html | string | number | null | false | Value[];

/** HTML from a template. Whatever is put in is escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { html: String.raw({ raw: strings }, ...values.map(render)) };
}

function render(value: Value): string {
  if (value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(render).join("");
  return typeof value === "object" ? value.html : escapeText(String(value));
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Pages show who is signed in, so no cache may keep them. */
export function send(reply: FastifyReply, page: Html): FastifyReply {
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(page.html);
}
