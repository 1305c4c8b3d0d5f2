// biome-ignore-all lint/style/noRestrictedImports: the build runs in Node; nothing of this file reaches the browser
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";
import {
	convertCssVariables,
	DEFAULT_THEME,
	deepMerge,
	defaultCssVariablesResolver,
	mergeMantineTheme,
} from "@mantine/core";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vite";
import { cssVariables } from "./src/ui/cssVariables.ts";
import { theme } from "./src/ui/theme.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const server = `127.0.0.1:${process.env.TTX_PORT ?? "2567"}`;

export default defineConfig({
	root: here,
	plugins: [react(), themeVariables(), gzipSiblings(join(here, "../dist/client"))],
	css: { modules: { localsConvention: "camelCaseOnly" } },
	build: {
		outDir: join(here, "../dist/client"),
		emptyOutDir: true,
		manifest: true,
		target: "es2022",
		/** Fonts and pictures stay files: a strict content policy allows no data addresses. */
		assetsInlineLimit: 0,
	},
	server: {
		proxy: {
			"/api": { target: `http://${server}` },
			"/matchmake": { target: `http://${server}` },
			"/healthz": { target: `http://${server}` },
			/** Rooms are reached at /<process>/<room>. */
			"^/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+\\?.*sessionId": { target: `ws://${server}`, ws: true },
		},
	},
});

/** The component library's variables as a plain style sheet, so that no style has to be written into the page at run time. */
function themeVariables(): Plugin {
	const id = "virtual:theme-variables.css";
	return {
		name: "theme-variables",
		resolveId: (source) => (source === id ? `\0${id}` : null),
		load: (source) => {
			if (source !== `\0${id}`) return null;
			const merged = mergeMantineTheme(DEFAULT_THEME, theme);
			const variables = deepMerge(defaultCssVariablesResolver(merged), cssVariables(merged));
			return convertCssVariables(variables, ":root");
		},
	};
}

/** A .gz beside each text file, so that the server only has to send it. */
function gzipSiblings(folder: string): Plugin {
	return {
		name: "gzip-siblings",
		apply: "build",
		closeBundle: () => {
			for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
				if (!/\.(html|js|css|svg|json)$/.test(name)) continue;
				const path = join(folder, name);
				writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION }));
			}
		},
	};
}
