import "./styles/host.css";
import { chooseTheme } from "./theme.ts";

/** All the script that Roadbook's own pages need. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]'))
  input.addEventListener("change", () => chooseTheme(input.value));
