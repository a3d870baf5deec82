import type { LinePreview } from "@usher/domain";
import { CircleAlert, Download } from "lucide-react";
import { useMe } from "../api.ts";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/download.ts";
import { Notice } from "../ui/notice.tsx";
import { writeCells } from "./csv.ts";
import styles from "./import.module.css";
import type { ReadFile } from "./import-file.ts";
import type { Checked } from "./use-import.ts";

/** How many lines with a problem are shown; the file with all of them can be taken along. */
const mostShown = 100;

/** What the check found: how many lines are fine, and what is wrong with each other one. */
export function ImportLines({ checked, file }: { checked: Checked; file: ReadFile }) {
  const words = useMessages();
  const { import: say } = words.bulk;
  const { lines, ready } = checked;
  const first = file.headers ? 2 : 1;
  const wrong = lines.flatMap((line, index) => (line.problems.length > 0 ? [{ line, index }] : []));
  return (
    <section aria-live="polite" className={styles.found}>
      <p className={styles.summary}>{ready > 0 ? say.ready(ready, lines.length) : say.noneReady}</p>
      <SeatNotices checked={checked} />
      {wrong.length > 0 ? (
        <>
          <div className={styles.wrong}>
            <p className={styles.faint}>{say.left(wrong.length)}</p>
            <ProblemsButton file={file} lines={lines} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <ul className={styles.lines} tabIndex={0}>
            {wrong.slice(0, mostShown).map(({ line, index }) => (
              <li key={index} className={styles.line}>
                <CircleAlert aria-hidden size={16} strokeWidth={1.5} />
                <span className={styles.place}>{say.line(index + first)}</span>
                <span className={styles.what}>
                  <span>{line.email || "—"}</span>
                  {problemsOf(line, words).map((text) => (
                    <span key={text} className={styles.faint}>
                      {text}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          {wrong.length > mostShown ? (
            <p className={styles.faint}>{say.more(wrong.length - mostShown)}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

/** `Role: There is no role “Emperor”.` */
function problemsOf({ problems }: LinePreview, { bulk, refusals }: Messages): string[] {
  const { fields, unknown } = bulk.import;
  return problems.map(({ field, reason, value }) => {
    const named = value !== undefined && reason in unknown;
    const why = named ? unknown[reason as keyof typeof unknown](value) : refusals[reason];
    return `${fields[field]}: ${why}`;
  });
}

function SeatNotices({ checked }: { checked: Checked }) {
  const { import: say } = useMessages().bulk;
  const { licenseTypes } = useMe().organization.switches;
  return checked.seats
    .filter(({ needed, left }) => left !== null && needed > left)
    .map(({ licenseType, needed, left }) => (
      <Notice
        key={licenseType}
        title={say.seatsShort(
          licenseTypes.find(({ key }) => key === licenseType)?.name ?? licenseType,
          needed,
          left ?? 0,
        )}
        tone="amber"
      />
    ));
}

/** The lines that are left out as a file, each with what is wrong, to mend and choose again. */
function ProblemsButton({ file, lines }: { file: ReadFile; lines: readonly LinePreview[] }) {
  const words = useMessages();
  const { import: say } = words.bulk;
  async function save() {
    const heads = file.headers ? [[...file.headers, say.problemColumn]] : [];
    const rows = file.rows.flatMap((row, index) => {
      const line = lines[index];
      return line?.problems.length ? [[...row, problemsOf(line, words).join(" ")]] : [];
    });
    const text = await writeCells([...heads, ...rows]);
    saveFile(say.problemsFile, "text/csv;charset=utf-8", ["\uFEFF", text]);
  }
  return (
    <Button icon={<Download aria-hidden size={16} strokeWidth={1.5} />} onClick={() => void save()}>
      {say.problems}
    </Button>
  );
}
