/** Version of the files in `data/`; a server that expects another one refuses to start. */
export const DATA_VERSION = 2

/** The first line of `data/zips.csv`; there is no other version of it. */
export const ZIP_COLUMNS = 'zip,place,state,latitude,longitude,kind,us_house,state_upper,state_lower,reach'
