// What the console builds its account pages from. It is not published: the package's exports
// leave it out, and outsiders have the panel alone.
export { frame as frameWords } from "./messages/en/frame.ts";
export { Button } from "./ui/button.tsx";
export { Card, CardPage } from "./ui/card.tsx";
export { Notice } from "./ui/notice.tsx";
export { PanelRoot } from "./ui/panel-root.tsx";
export { PasswordField } from "./ui/password-field.tsx";
export { Skeleton } from "./ui/skeleton.tsx";
export { TextField } from "./ui/text-field.tsx";
export { useToasts } from "./ui/toasts.tsx";
