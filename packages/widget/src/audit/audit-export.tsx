import type { AuditFilter, ExportFormat } from "@usher/domain";
import { Download } from "lucide-react";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/download.ts";
import { useToasts } from "../ui/toasts-context.ts";

const types: Record<ExportFormat, string> = { csv: "text/csv", jsonl: "application/jsonl" };

/** Saves what the filters show as a file, however long it is. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const words = useMessages();
  const { export: say } = words.audit;
  const { client } = useApi();
  const { add } = useToasts();
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  async function save(format: ExportFormat) {
    setBusy(format);
    try {
      const pieces: string[] = [];
      for await (const piece of await client.audit.export.mutate({ format, filter }))
        pieces.push(piece);
      saveFile(say.file(new Date().toISOString().slice(0, 10), format), types[format], pieces);
      add({ tone: "green", title: say.done });
    } catch (error) {
      add({ tone: "red", title: problemWords(error, words) });
    } finally {
      setBusy(null);
    }
  }
  return (
    <>
      <Button
        busy={busy === "csv"}
        disabled={busy !== null}
        icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
        onClick={() => void save("csv")}
      >
        {say.csv}
      </Button>
      <Button
        busy={busy === "jsonl"}
        disabled={busy !== null}
        icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
        onClick={() => void save("jsonl")}
      >
        {say.jsonl}
      </Button>
    </>
  );
}
