import type { ParsedMail } from "mailparser";
import type { TestMail, TestMails } from "./test-usher.ts";

const patience = 10_000;

/** Reads the mails that a mail server keeps adding to `kept`. */
export function readMails(kept: ParsedMail[]): TestMails {
  const all = () => kept.map(toTestMail);
  return {
    all,
    async to(address, count = 1) {
      const end = Date.now() + patience;
      for (;;) {
        const found = all().filter(({ to }) => to.includes(address));
        if (found.length >= count) return found;
        if (Date.now() > end)
          throw new Error(`${found.length} of ${count} mails came to ${address}.`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    clear: () => {
      kept.length = 0;
    },
  };
}

function toTestMail({ to, subject = "", text = "", html }: ParsedMail): TestMail {
  const addresses = [to ?? []].flat().flatMap(({ value }) => value);
  const links = text.match(/https?:\/\/[^\s<>"']+/g) ?? [];
  return {
    to: addresses.map(({ address = "" }) => address),
    subject,
    text,
    html: html || "",
    links: [...new Set(links)],
  };
}
