import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonVariant } from "./button.tsx";
import { copyText } from "./copy-text.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface CopyButtonProps {
  text: string;
  label: string;
  copiedLabel: string;
  variant?: ButtonVariant | undefined;
}

/** Copies, and says for two seconds that it did. */
export function CopyButton({ text, label, copiedLabel, variant }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const Icon = copied ? Check : Copy;
  return (
    <>
      <Button
        icon={<Icon aria-hidden size={16} strokeWidth={1.5} />}
        variant={variant}
        onClick={async () => setCopied(await copyText(text))}
      >
        {copied ? copiedLabel : label}
      </Button>
      <VisuallyHidden>
        <span aria-live="polite">{copied ? copiedLabel : ""}</span>
      </VisuallyHidden>
    </>
  );
}
