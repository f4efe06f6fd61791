#include <QtTest>
#include <random>

#include "core/profile/national_id.h"
#include "tests/support/registry.h"

namespace huimin {

namespace {

/// The text as an ID that was taken; empty where it was not.
std::string taken(const std::string& text)
{
    const auto id = NationalId::parse(text);
    const auto* good = std::get_if<NationalId>(&id);
    return good ? good->text() : std::string();
}

std::string complaint(const std::string& text)
{
    const auto id = NationalId::parse(text);
    const auto* wrong = std::get_if<Bilingual>(&id);
    return wrong ? wrong->en : std::string();
}

/// Another way to the check character (ISO 7064, MOD 11-2): double and add from the left, instead of weights.
char checkCharacterOf(const std::string& digits)
{
    int sum = 0;
    for (const char digit : digits)
        sum = (sum + digit - '0') * 2 % 11;
    const int check = (12 - sum) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

/// 17 digits: any place, a day of 1900 to 2022, any number of the day.
std::string randomDigits(std::mt19937& random)
{
    const auto below = [&](unsigned count) { return static_cast<int>(random() % count); };
    const int first = Date::of(1900, 1, 1)->dayNumber();
    const int last = Date::of(2022, 12, 31)->dayNumber();
    std::string iso = Date::fromDayNumber(first + below(static_cast<unsigned>(last - first + 1)))->toIso();
    std::erase(iso, '-');
    return std::to_string(100000 + below(900000)) + iso + std::to_string(1000 + below(1000)).substr(1);
}

} // namespace

class NationalIdTest : public QObject {
    Q_OBJECT

private slots:
    void anIdTellsBirthDateAndSex()
    {
        const auto parsed = NationalId::parse("140000194806154279");
        const auto& id = std::get<NationalId>(parsed);
        QCOMPARE(id.text(), std::string("140000194806154279"));
        QCOMPARE(id.birthDate().toIso(), std::string("1948-06-15"));
        QVERIFY(id.isMale());
        // The example of GB 11643-1999.
        const auto womans = NationalId::parse("11010519491231002X");
        QCOMPARE(std::get<NationalId>(womans).birthDate().toIso(), std::string("1949-12-31"));
        QVERIFY(!std::get<NationalId>(womans).isMale());
    }

    void isTakenAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("lower-case x") << "11010519491231002x";
        QTest::newRow("spaces inside") << "110105 19491231 002X";
        QTest::newRow("spaces around") << "  11010519491231002X ";
        QTest::newRow("a tab") << "110105\t19491231002X";
        QTest::newRow("ideographic spaces") << "110105　19491231　002X";
        QTest::newRow("spaces that do not break") << "110105\u00A019491231\u00A0002X";
        QTest::newRow("blanks of no width, from a web page") << "\u200B110105\u200919491231\u202F002X\uFEFF";
        QTest::newRow("full-width digits") << "１１０１０５１９４９１２３１００２X";
        QTest::newRow("full-width X") << "11010519491231002Ｘ";
        QTest::newRow("full-width small x") << "１１０１０５　１９４９１２３１　００２ｘ";
    }

    void isTakenAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QCOMPARE(taken(typed.toStdString()), std::string("11010519491231002X"));
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << ""
                                 << "has 0";
        QTest::newRow("17 characters") << "11010519491231002"
                                       << "has 17";
        QTest::newRow("19 characters") << "11010519491231002XX"
                                       << "has 19";
        QTest::newRow("15 digits") << "110105491231002"
                                   << "15 digits";
        QTest::newRow("15 full-width digits") << "１１０１０５４９１２３１００２"
                                              << "15 digits";
        QTest::newRow("15 characters, not all digits") << "11010549123100X"
                                                       << "has 15";
        QTest::newRow("Chinese characters are counted as people count") << "一二三"
                                                                        << "has 3";
        QTest::newRow("18 characters, one Chinese") << "一1010519491231002X"
                                                    << "are digits";
        QTest::newRow("18 bytes that are 6 characters") << "身份证号码错"
                                                        << "has 6";
        QTest::newRow("X inside") << "1101051949123100X2"
                                  << "are digits";
        QTest::newRow("a letter at the end") << "11010519491231002Y"
                                             << "are digits";
        QTest::newRow("a sign") << "-1010519491231002X"
                                << "are digits";
        QTest::newRow("a full-width letter") << "Ａ1010519491231002X"
                                             << "are digits";
        QTest::newRow("month 13") << "11010519491331002X"
                                  << "\"19491331\" is no date";
        QTest::newRow("29 February of a common year") << "110105194902290029"
                                                      << "\"19490229\" is no date";
        QTest::newRow("year 0") << "11010500001231002X"
                                << "\"00001231\" is no date";
        QTest::newRow("another check character") << "110105194912310021"
                                                 << "check character";
        QTest::newRow("two digits swapped") << "11010519491231020X"
                                            << "check character";
    }

    void isRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const QString said = QString::fromStdString(complaint(typed.toStdString()));
        QVERIFY2(said.contains(why), qPrintable(said));
    }

    void aBirthDateAheadIsStillADate() { QVERIFY(!taken("140100202303010014").empty()); }

    void ofElevenCheckCharactersOneFits()
    {
        std::mt19937 random(20230201);
        for (int round = 0; round < 500; ++round) {
            const std::string digits = randomDigits(random);
            for (const char check : std::string("0123456789X"))
                QCOMPARE(!taken(digits + check).empty(), check == checkCharacterOf(digits));
        }
    }

    void aWrongOrSwappedDigitIsAlwaysFound()
    {
        std::mt19937 random(20230202);
        for (int round = 0; round < 500; ++round) {
            const std::string digits = randomDigits(random);
            const std::string right = digits + checkCharacterOf(digits);
            std::string wrong = right;
            char& one = wrong[random() % 17];
            one = static_cast<char>('0' + (one - '0' + 1 + static_cast<int>(random() % 9)) % 10);
            QVERIFY2(taken(wrong).empty(), wrong.c_str());
            std::string swapped = right;
            const std::size_t at = random() % 16;
            std::swap(swapped[at], swapped[at + 1]);
            QVERIFY2(swapped == right || taken(swapped).empty(), swapped.c_str());
        }
    }
};

} // namespace huimin

static const bool registered = huimin::tests::add<huimin::NationalIdTest>("national_id_test");

#include "national_id_test.moc"
