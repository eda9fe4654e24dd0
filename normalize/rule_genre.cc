#include "normalize/genres.h"
#include "normalize/rules.h"

namespace zhengbao {

// A card may name the genre (体裁); what the title ends in decides, because sites
// fill 体裁 with the column a page stands in.
void read_genre(const Reading& reading, Record& record) {
  const FieldValue* title = record.find(Field::title);
  const Genre* genre = title ? genre_of_title(title->value) : nullptr;
  if (genre) {
    Evidence evidence = title->evidence;
    evidence.rule = "title-ending";
    evidence.raw = std::string(genre->word);
    add_value(record, Field::genre, std::string(genre->name), std::move(evidence));
    return;
  }
  const LabelledEntry* labelled = reading.find(Field::genre, MetadataSource::card);
  if (labelled) add_value(record, Field::genre, labelled->value, labelled->evidence);
}

}  // namespace zhengbao
