import { bulkLimit } from "@usher/domain";
import { FileUp } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/download.ts";
import { offeredRoles } from "../users/user-facts.ts";
import { type ReadProblem, readCells, writeCells } from "./csv.ts";
import styles from "./import.module.css";
import { type ReadFile, readRows } from "./import-file.ts";

/** The place to choose a file or drop it, and a template for who has none yet. */
export function ImportStart({ onRead }: { onRead: (file: ReadFile) => void }) {
  const { import: say } = useMessages().bulk;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const [over, setOver] = useState(false);
  async function read(chosen: File | undefined) {
    if (!chosen) return;
    setBusy(true);
    setProblem(null);
    const cells = await readCells(chosen).catch((): ReadProblem => "unreadable");
    setBusy(false);
    if (typeof cells === "string") return setProblem(cells);
    const file = readRows(cells.rows);
    if (file.rows.length > 0) onRead(file);
    else setProblem("empty");
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  }
  return (
    <div className={styles.start}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever drops nothing has the button */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDrop={drop}
      >
        <Button
          busy={busy}
          icon={<FileUp aria-hidden size={16} strokeWidth={1.5} />}
          onClick={() => input.current?.click()}
        >
          {say.choose}
        </Button>
        <span className={styles.faint}>{busy ? say.reading : say.drop}</span>
        <input
          ref={input}
          hidden
          accept=".csv,text/csv,text/plain"
          aria-label={say.choose}
          type="file"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file once more, mended, is a change too.
            event.target.value = "";
          }}
        />
      </div>
      <div className={styles.problem} role="alert">
        {problem === "tooMany" ? say.tooMany(bulkLimit) : problem && say[problem]}
      </div>
      <TemplateButton />
    </div>
  );
}

function TemplateButton() {
  const { import: say } = useMessages().bulk;
  const { switches } = useMe().organization;
  const least = offeredRoles(useRoles()).at(-1);
  async function save() {
    const [license] = switches.licenseTypes;
    const columns = [
      [say.fields.email, "name@example.com"],
      [say.fields.roles, least?.key ?? ""],
      ...(license ? [[say.fields.licenseType, license.key]] : []),
      ...(switches.groups ? [[say.fields.groups, ""]] : []),
      [say.fields.note, ""],
    ];
    const text = await writeCells([
      columns.map(([head = ""]) => head),
      columns.map(([, cell = ""]) => cell),
    ]);
    saveFile(say.templateFile, "text/csv;charset=utf-8", ["\uFEFF", text]);
  }
  return (
    <Button className={styles.template} variant="ghost" onClick={() => void save()}>
      {say.template}
    </Button>
  );
}
