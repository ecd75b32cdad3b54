import { register } from "swiper/element/bundle";

register();
const place = document.getElementById("quotes");
fetch(place.dataset.src)
  .then((answer) => answer.json())
  .then((quotes) => {
    const swiper = document.createElement("swiper-container");
    swiper.setAttribute("navigation", "true");
    for (const { text, credit } of quotes) {
      const slide = document.createElement("swiper-slide");
      const figure = document.createElement("figure");
      const words = document.createElement("blockquote");
      const caption = document.createElement("figcaption");
      words.textContent = text;
      caption.textContent = credit;
      figure.append(words, caption);
      slide.append(figure);
      swiper.append(slide);
    }
    place.append(swiper);
  });
