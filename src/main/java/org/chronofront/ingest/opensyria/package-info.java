/// The OpenSyria gazetteer: governorates, districts and subdistricts of Syria with P-codes.
@NullMarked
package org.chronofront.ingest.opensyria;

import org.jspecify.annotations.NullMarked;
