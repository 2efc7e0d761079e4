// The font files that paper is set with: a few files out of large packages, in order of preference.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";

const packages = join(projectRoot, "node_modules", "@expo-google-fonts");

/** Absolute paths. A character is set with the first file that has it: Japanese first, then Chinese, Thai, Latin. */
export const textFontFiles: readonly string[] = [
  join(packages, "noto-serif-jp", "400Regular", "NotoSerifJP_400Regular.ttf"),
  join(packages, "noto-sans-sc", "400Regular", "NotoSansSC_400Regular.ttf"),
  join(packages, "noto-sans-thai", "400Regular", "NotoSansThai_400Regular.ttf"),
  join(packages, "noto-sans", "400Regular", "NotoSans_400Regular.ttf"),
];

/** The text fonts and the heavier weights used in headings. */
export const fontFiles: readonly string[] = [
  ...textFontFiles,
  join(packages, "noto-serif-jp", "600SemiBold", "NotoSerifJP_600SemiBold.ttf"),
  join(packages, "noto-sans-sc", "600SemiBold", "NotoSansSC_600SemiBold.ttf"),
  join(packages, "noto-sans-thai", "600SemiBold", "NotoSansThai_600SemiBold.ttf"),
  join(packages, "noto-sans", "600SemiBold", "NotoSans_600SemiBold.ttf"),
];
