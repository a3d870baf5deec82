import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonVariant } from "./button.tsx";
import { copyText } from "./copy-text.ts";
import { IconButton } from "./icon-button.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface CopyButtonProps {
  text: string;
  label: string;
  copiedLabel: string;
  variant?: ButtonVariant | undefined;
  /** A small icon, with the label as its name and tooltip. */
  iconOnly?: boolean | undefined;
}

/** Copies, and says for two seconds that it did. */
export function CopyButton({ text, label, copiedLabel, variant, iconOnly }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const Icon = copied ? Check : Copy;
  const icon = <Icon aria-hidden size={16} strokeWidth={1.5} />;
  const said = copied ? copiedLabel : label;
  const copy = async () => setCopied(await copyText(text));
  return (
    <>
      {iconOnly ? (
        <IconButton icon={icon} label={said} size="small" onClick={copy} />
      ) : (
        <Button icon={icon} variant={variant} onClick={copy}>
          {said}
        </Button>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{copied ? copiedLabel : ""}</span>
      </VisuallyHidden>
    </>
  );
}
