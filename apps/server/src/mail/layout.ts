import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Html } from "@react-email/html";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { render } from "@react-email/render";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { createElement as h, type ReactNode } from "react";

/** What every mail of ours has: one column, one button, its link in plain sight, and why it came. */
export interface MailContent {
  organization: string;
  preview: string;
  title: string;
  paragraphs: string[];
  /** Words that a person wrote, set apart. */
  quote?: string | null;
  button: { label: string; url: string };
  /** Why one gets this, and when the link ends. */
  footer: string[];
}

const font = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const ink = "#1c1f23";
const quiet = "#5c636d";

/** The dark colours, for the mail programs that ask; the others show the light ones, which hold in the dark too. */
const dark = `
  @media (prefers-color-scheme: dark) {
    .page, .page > table > tbody > tr > td { background: #15171a !important; }
    .card { background: #1f2226 !important; border-color: #33383e !important; }
    .ink { color: #eceef0 !important; }
    .quiet { color: #a3abb5 !important; }
    .quote { border-color: #4a515a !important; }
  }`;

function text(className: "ink" | "quiet", style: object, ...children: ReactNode[]) {
  return h(Text, { className, style: { margin: "0 0 16px", ...style } }, ...children);
}

function layout(mail: MailContent) {
  const body = { color: ink, fontSize: 15, lineHeight: "24px" };
  const small = { color: quiet, fontSize: 13, lineHeight: "20px" };
  return h(
    Html,
    { lang: "en" },
    h(
      Head,
      null,
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "supported-color-schemes", content: "light dark" }),
      h("style", null, dark),
    ),
    h(Preview, null, mail.preview),
    h(
      Body,
      {
        className: "page",
        style: { background: "#f5f6f7", fontFamily: font, margin: 0, padding: "32px 12px" },
      },
      h(
        Container,
        {
          className: "card",
          style: {
            maxWidth: 560,
            background: "#ffffff",
            border: "1px solid #e3e5e8",
            borderRadius: 8,
            padding: "32px",
          },
        },
        text("quiet", { ...small, fontWeight: 600 }, mail.organization),
        h(
          Heading,
          {
            as: "h1",
            className: "ink",
            style: { color: ink, fontSize: 20, lineHeight: "28px", margin: "0 0 16px" },
          },
          mail.title,
        ),
        ...mail.paragraphs.map((paragraph) => text("ink", body, paragraph)),
        mail.quote
          ? h(
              Section,
              { className: "quote", style: { borderLeft: "3px solid #d0d4d9", paddingLeft: 16 } },
              text("ink", { ...body, whiteSpace: "pre-line" }, mail.quote),
            )
          : null,
        h(
          Section,
          { style: { margin: "24px 0" } },
          h(
            Button,
            {
              href: mail.button.url,
              style: {
                background: "#2c53c9",
                color: "#ffffff",
                borderRadius: 6,
                fontSize: 15,
                fontWeight: 600,
                padding: "12px 20px",
              },
            },
            mail.button.label,
          ),
        ),
        text(
          "quiet",
          { ...small, wordBreak: "break-all" },
          "Or open this link: ",
          h(
            Link,
            { href: mail.button.url, className: "quiet", style: { color: quiet } },
            mail.button.url,
          ),
        ),
        ...mail.footer.map((line) => text("quiet", small, line)),
      ),
    ),
  );
}

/** The same mail as HTML and as plain text. */
export async function renderMail(mail: MailContent): Promise<{ html: string; text: string }> {
  const html = await render(layout(mail));
  const lines = [
    mail.organization,
    mail.title,
    ...mail.paragraphs,
    ...(mail.quote ? [`> ${mail.quote.replaceAll("\n", "\n> ")}`] : []),
    `${mail.button.label}:\n${mail.button.url}`,
    ...mail.footer,
  ];
  return { html, text: `${lines.join("\n\n")}\n` };
}
