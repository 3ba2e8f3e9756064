// Comfort for the forms; every form works without this file. Nothing is kept outside the page.
const form = document.querySelector("form[data-comfort]");
const box = document.getElementById("comfort");

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

if (form && box) {
  const words = box.querySelector("p");
  const more = box.querySelector("button");
  const minutes = 60_000;
  let asking = false; // the network is being asked; further clicks change nothing
  let sure = false; // it answered: let the form go

  const say = (text, withButton = false) => {
    words.textContent = text;
    more.hidden = !withButton;
    box.hidden = !text;
  };

  const head = async (address, credentials) => {
    const options = { method: "HEAD", cache: "no-store", credentials, signal: AbortSignal.timeout(8000) };
    await (await fetch(address, options)).arrayBuffer();
  };
  const network = () => head(import.meta.url, "omit"); // any small file of this site will do
  const stay = () => head(location.href, "same-origin"); // this very page again: its answers are kept for another hour

  const networkIsBack = () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, 5000);
      addEventListener("online", () => (clearTimeout(timer), resolve()), { once: true });
    });

  // A browser shows its own error page when a form meets a dead network, and what was typed is gone. So the network is
  // asked first; while it is away the words stay on the page, and the form goes by itself when it is back.
  form.addEventListener("submit", async (event) => {
    if (sure) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    for (;;) {
      try {
        await network();
        break;
      } catch {
        say(box.dataset.offline);
        await networkIsBack();
      }
    }
    say("");
    sure = true;
    form.requestSubmit(event.submitter);
    // A second click within moments is the same click; after that, "Stop" and a new try must work.
    setTimeout(reset, 3000);
  });

  const reset = () => {
    asking = sure = false;
  };
  addEventListener("pageshow", reset);

  // The answers are forgotten after an hour without a sign of life. That is said ten minutes before, and can be put off.
  if (box.dataset.time) {
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => say(box.dataset.time, true), 50 * minutes);
    };
    more.addEventListener("click", async () => {
      try {
        await stay();
        say("");
        watch();
      } catch {
        say(box.dataset.offline, true);
      }
    });
    watch();
  }
}
