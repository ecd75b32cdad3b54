// The pages that `casestudies export` wrote, as a site. What is published was decided there; nothing here adds to it.
import { existsSync, readFileSync } from "node:fs";

const { direction, language, pages } = JSON.parse(readFileSync("exported/manifest.json", "utf8"));
const addresses = new Map(pages.map((page) => [page.src, decodeURI(page.address)]));

function address(data) {
  const src = data.page.inputPath.replace(/^(\.\/)?exported\/pages\//, "");
  return addresses.get(src);
}

export default function (config) {
  config.addPassthroughCopy({ "exported/static": ".", "site.css": "site.css" });
  config.setUseGitIgnore(false); // what is exported need not be in git
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("language", language);
  config.addGlobalData("direction", direction);
  config.addGlobalData("site", JSON.parse(readFileSync("site.json", "utf8")));
  // Links in the pages are relative to where the export says that each stands.
  config.addGlobalData("eleventyComputed.permalink", () => (data) => `/${address(data)}index.html`);
  config.addGlobalData("eleventyComputed.root", () => (data) => "../".repeat(address(data).split("/").length - 1) || "./");
  config.addGlobalData("scripts", () => ["casestudies.js", "casestudies-badge.js"].filter((name) => existsSync(`exported/static/casestudies/${name}`)));
  return {
    dir: { input: "exported/pages", includes: "../../_includes", data: "../../_data" },
    templateFormats: ["md"],
    markdownTemplateEngine: false, // the words of a page are no template
  };
}
