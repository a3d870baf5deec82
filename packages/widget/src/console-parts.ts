// What the console builds its account pages from. It is not published: the package's exports
// leave it out, and outsiders have the panel alone.
export { words as frameWords } from "./messages/en/frame.ts";
export { words as timeWords } from "./messages/en/time.ts";
export { exactTime, relativeTime } from "./time/time-words.ts";
export { Button } from "./ui/button.tsx";
export { Card, CardPage } from "./ui/card.tsx";
export { ConfirmDialog } from "./ui/confirm-dialog.tsx";
export { CopyButton } from "./ui/copy-button.tsx";
export { Dialog } from "./ui/dialog.tsx";
export { saveFile } from "./ui/download.ts";
export { Notice } from "./ui/notice.tsx";
export { PanelRoot } from "./ui/panel-root.tsx";
export { PasswordField } from "./ui/password-field.tsx";
export { QrCode } from "./ui/qr-code.tsx";
export { SecretText } from "./ui/secret-text.tsx";
export { Skeleton } from "./ui/skeleton.tsx";
export { Status } from "./ui/status.tsx";
export { TextField } from "./ui/text-field.tsx";
export { useToasts } from "./ui/toasts-context.ts";
