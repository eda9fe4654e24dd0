// A database that was cut or overwritten gives an error that says so, never a
// crash: every kind of damage here goes through every reading function.
#include <random>

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

// The database of a small archive, all in one file.
std::string sound_database() {
  TempFolder folder;
  {
    TestArchive archive(folder / "archive");
    for (int i = 0; i < 40; ++i) {
      archive.add({"关于第" + std::to_string(i) + "座古桥的通知",
                   "古桥保护事项第" + std::to_string(i) + "项",
                   {{Field::issuers, "青岚市人民政府"}, {Field::written_on, "2021-05-06"}}});
    }
    archive.commit();
  }  // who closes it last brings the log into the file
  return read_file(folder / "archive" / "archive.db");
}

class Broken {
 public:
  explicit Broken(std::string_view bytes) {
    fs::create_directories(folder_ / "archive");
    write_file(folder_ / "archive" / "archive.db", bytes);
  }
  Result<Archive> open(OpenMode mode) { return Archive::open(folder_ / "archive", mode); }

 private:
  TempFolder folder_;
};

template <class T>
void expect_known(const Result<T>& result) {
  if (result) return;
  const ErrorCode code = result.error().code;
  EXPECT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::io || code == ErrorCode::not_found ||
              code == ErrorCode::too_large || code == ErrorCode::unsupported)
      << describe(result.error());
}

void use_everything(const Archive& archive) {
  for (const char* query :
       {"古桥", "古", "issuer:青岚", "title:通知 -废止", "date:2021", "source:a"}) {
    expect_known(archive.search(*parse_query(query), {}));
    expect_known(archive.search(*parse_query(query), {.newest_first = true}));
  }
  expect_known(archive.for_each_record({}, true, [](const StoredRecord&) { return true; }));
  expect_known(archive.find_record("0123"));
  expect_known(archive.find_page(std::string(64, '0'), 1));
  expect_known(archive.list_sources());
  expect_known(archive.stats());
  expect_known(archive.verify({}));
}

TEST(BrokenDatabase, TextInsteadOfADatabaseIsCorrupt) {
  Broken broken("这不是数据库，只是一段文字。" + std::string(5000, 'x'));
  EXPECT_EQ(broken.open(OpenMode::read).error().code, ErrorCode::corrupt);
  EXPECT_EQ(broken.open(OpenMode::write).error().code, ErrorCode::corrupt);
}

TEST(BrokenDatabase, AnEmptyFileIsNoArchiveForReading) {
  Broken broken("");
  EXPECT_EQ(broken.open(OpenMode::read).error().message, "the database of the archive is empty");
}

TEST(BrokenDatabase, ACutDatabaseIsCorruptWhereverItIsCut) {
  const std::string sound = sound_database();
  for (std::size_t part = 1; part < 16; ++part) {
    Broken broken(sound.substr(0, sound.size() * part / 16));
    const auto archive = broken.open(OpenMode::read);
    expect_known(archive);
    if (!archive) continue;
    use_everything(*archive);
    const auto report = archive->verify({});
    EXPECT_TRUE(!report || !report->findings.empty()) << "cut at " << part << "/16";
  }
}

TEST(BrokenDatabase, OverwrittenBytesCrashNothing) {
  const std::string sound = sound_database();
  std::mt19937 random(42);
  for (int round = 0; round < 60; ++round) {
    std::string bytes = sound;
    const std::size_t first = 100 + random() % (bytes.size() - 100);
    const std::size_t length = 1 + random() % 300;
    for (std::size_t i = first; i < std::min(bytes.size(), first + length); ++i)
      bytes[i] = static_cast<char>(random());
    Broken broken(bytes);
    const auto archive = broken.open(round % 4 == 0 ? OpenMode::write : OpenMode::read);
    expect_known(archive);
    if (archive) use_everything(*archive);
  }
}

TEST(BrokenDatabase, ADatabaseOfAnotherProgramIsLeftAlone) {
  std::string bytes = sound_database();
  bytes[68] = 'X';  // application id in the header of the file
  Broken broken(bytes);
  EXPECT_EQ(broken.open(OpenMode::read).error().message,
            "the file is not the database of an archive");
  EXPECT_EQ(broken.open(OpenMode::write).error().code, ErrorCode::corrupt);
}

TEST(BrokenDatabase, ANewerFormatIsUnsupported) {
  std::string bytes = sound_database();
  bytes[63] = 99;  // user version in the header of the file
  Broken broken(bytes);
  EXPECT_EQ(broken.open(OpenMode::read).error().code, ErrorCode::unsupported);
  EXPECT_EQ(broken.open(OpenMode::write).error().message,
            "the archive has format 99, this program knows up to 2; use a newer program");
}

}  // namespace
}  // namespace zhengbao
