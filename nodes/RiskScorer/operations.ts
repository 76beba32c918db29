/** The values of the Operation parameter that are not the plain score. */
export const TRAIN = 'trainModel';
export const SCORE_WITH_MODEL = 'scoreWithModel';
