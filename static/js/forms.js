// Comfort for the forms; every form works without this file. Nothing is kept outside the page.
const form = document.querySelector("form[data-comfort]");
const box = document.getElementById("comfort");

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Until when the answers are kept, by the reader's own clock: an hour after the last sign of life.
const minute = 60_000;
let seen = Date.now();
const until = document.querySelector("[data-until]");
const tell = () => {
  const clock = { hour: "numeric", minute: "2-digit" };
  const end = new Date(seen + 60 * minute);
  if (until) until.textContent = end.toLocaleTimeString(`${document.documentElement.lang}-US`, clock);
};
tell();

// An older browser that cannot tell which button was pressed, or end a wait, sends its forms itself.
const isAble =
  form?.requestSubmit && AbortSignal.timeout && "submitter" in (globalThis.SubmitEvent ?? Event).prototype;

if (isAble && box) {
  const words = box.querySelector("p");
  const more = box.querySelector("button");
  const stays = form.querySelector("[data-stay]");
  const ask = (address, options) =>
    fetch(address, { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(30_000), ...options });

  const say = (text = "", withButton = false) => {
    if (words.textContent !== text) words.textContent = text;
    more.hidden = !withButton;
    box.hidden = !text;
  };

  // A browser that meets a dead network with a form shows an error page, and what was typed is gone. So the form goes
  // out from here, again and again until an answer comes. It is the same form under the same number: the server takes
  // it once. The answer says where to go; without one, the browser sends the form itself and shows what comes.
  let pressed; // the button that counts: the last one
  let sending = false;
  let native = false;
  let wake = () => {};

  const post = async () => {
    const address = pressed?.hasAttribute("formaction") ? pressed.formAction : form.action;
    const body = new URLSearchParams(new FormData(form, pressed));
    const answer = await ask(address, { method: "POST", body, headers: { "X-Comfort": "1" } });
    const next = answer.headers.get("X-Next");
    if (next === null && answer.status >= 500) throw new Error("something between us and the server is down");
    return next;
  };

  const pause = (seconds) =>
    new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, seconds * 1000);
      addEventListener("online", resolve, { once: true });
    });

  const send = async () => {
    const slow = setTimeout(say, 1500, box.dataset.sending);
    for (let seconds = 3; ; seconds = Math.min(2 * seconds, 30)) {
      try {
        return await post();
      } catch {
        clearTimeout(slow);
        say(box.dataset.offline);
        await pause(seconds);
      } finally {
        clearTimeout(slow);
      }
    }
  };

  form.addEventListener("submit", async (event) => {
    if (native) return;
    event.preventDefault();
    if (event.submitter && event.submitter === stays && form.elements.at) {
      stay();
      return;
    }
    pressed = event.submitter;
    wake();
    if (sending) return;
    sending = true;
    const next = await send();
    if (next) {
      location.assign(next);
    } else {
      native = true;
      form.requestSubmit(pressed);
    }
    // After that, "Stop" and a new try must work.
    setTimeout(reset, 3000);
  });

  const reset = () => {
    sending = native = false;
    say();
  };
  addEventListener("pageshow", (event) => event.persisted && reset());

  // That the answers are about to be forgotten is said ten minutes before, and can be put off.
  const watch = () => {
    const left = 60 - (Date.now() - seen) / minute;
    if (sending || left > 10) return;
    if (left > 0) say(box.dataset.time, true);
    else say(box.dataset.late);
  };

  const stay = async () => {
    try {
      const answer = await ask(form.action, { method: "HEAD" });
      if (!answer.ok) return say(box.dataset.late);
      seen = Date.now();
      tell();
      return say(stays.previousElementSibling.textContent);
    } catch {
      return say(box.dataset.offline, true);
    }
  };

  if (stays) {
    more.addEventListener("click", () => form.requestSubmit(stays));
    setInterval(watch, minute / 2);
    document.addEventListener("visibilitychange", watch);
  }
}
