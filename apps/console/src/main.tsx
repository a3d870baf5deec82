import { chooseLanguage, languages } from "@usher/widget/parts";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./console.css";

// In their reader's language, as far as there is one; everything on the page goes by it.
document.documentElement.lang = chooseLanguage(navigator.languages, Object.keys(languages));

const node = document.getElementById("console");
if (node) createRoot(node).render(<App />);
