import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { applyTextScale, textScale } from "./ui/appearance.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");
applyTextScale(textScale());
createRoot(root).render(<App />);
