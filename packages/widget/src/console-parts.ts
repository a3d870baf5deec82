// What the console builds its pages from. It is not published: the package's exports leave it out, and
// outsiders have the parts themselves.
export { AccountCards } from "./account/account-cards.tsx";
export { default as formStyles } from "./forms/form.module.css";
export { Form } from "./forms/form.tsx";
export { NameFields } from "./forms/name-fields.tsx";
export { useFieldProblems } from "./forms/use-field-problems.ts";
export { useAccess } from "./host/caller.tsx";
export { UsherProvider } from "./host/provider.tsx";
export { StepUpQuestion } from "./host/step-up-question.tsx";
export { useSpoken, WordsProvider } from "./host/words.tsx";
export type { Messages } from "./messages/language.ts";
export { chooseLanguage, languages } from "./messages/languages.ts";
export { useMessages } from "./messages/messages.ts";
export { problemWords } from "./problem-words.ts";
export { callsToServer } from "./sign-in/sign-in-calls.ts";
export { type PendingStep, SignInFlow } from "./sign-in/sign-in-flow.tsx";
export type { SignInNotice } from "./sign-in/sign-in-state.ts";
export type { StepFrameProps } from "./sign-in/step-frame.tsx";
export { Button } from "./ui/button.tsx";
export { Card, CardPage } from "./ui/card.tsx";
export { noLabels } from "./ui/labels.tsx";
export { Notice } from "./ui/notice.tsx";
export { PanelRoot } from "./ui/panel-root.tsx";
export { PasswordField } from "./ui/password-field.tsx";
export { Skeleton } from "./ui/skeleton.tsx";
export { TextField } from "./ui/text-field.tsx";
export { useToasts } from "./ui/toasts-context.ts";
export { named, nameOf } from "./worded.ts";
