/** Said of a fee that the city's People's Council sets and of which no amount is published: it is not free. */
export const councilFee = 'Do Hội đồng nhân dân thành phố quy định';
