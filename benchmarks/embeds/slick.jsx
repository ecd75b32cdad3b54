import React from "react";
import { createRoot } from "react-dom/client";
import Slider from "react-slick";
import "slick-carousel/slick/slick.css";
import "slick-carousel/slick/slick-theme.css";

const Quotes = ({ quotes }) => (
  <Slider dots={true} infinite={false} slidesToShow={1}>
    {quotes.map(({ text, credit }) => (
      <figure key={text}>
        <blockquote>{text}</blockquote>
        <figcaption>{credit}</figcaption>
      </figure>
    ))}
  </Slider>
);
const place = document.getElementById("quotes");
fetch(place.dataset.src)
  .then((answer) => answer.json())
  .then((quotes) => createRoot(place).render(<Quotes quotes={quotes} />));
