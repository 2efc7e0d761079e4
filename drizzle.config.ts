// Lets drizzle-kit compare the schemas with the migrations and write the next one.
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./src/**/schema.ts",
  out: "./db/migrations",
  schemaFilter: ["himori", "sign_in"],
  casing: "snake_case",
});
