import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./console.css";

const node = document.getElementById("console");
if (node) createRoot(node).render(<App />);
