#include "app/rule_editor/name_completion.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolTip>
#include <algorithm>

#include "app/rule_editor/rule_source.h"
#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

constexpr int listNumber = 1;
constexpr int mostOffers = 60;
constexpr qsizetype mostLines = 20;  // an expression goes on for
constexpr int lettersBefore = 2;  // fewer offer everything, which is in the way

bool isOfName(char byte)
{
    const auto character = static_cast<unsigned char>(byte);
    return std::isalnum(character) != 0 || byte == '_' || byte == '.' || character >= 0x80U;
}

}  // namespace

NameCompletion::NameCompletion(RuleSource& source) : QObject(&source), m_source(source)
{
    source.SendScintilla(QsciScintillaBase::SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>('\n'));
    source.SendScintilla(QsciScintillaBase::SCI_AUTOCSETORDER, static_cast<unsigned long>(QsciScintillaBase::SC_ORDER_CUSTOM));
    source.SendScintilla(QsciScintillaBase::SCI_AUTOCSETMAXHEIGHT, 12UL);
    source.SendScintilla(QsciScintillaBase::SCI_AUTOCSETAUTOHIDE, 0UL);
    source.installEventFilter(this);
    connect(&source, &QsciScintillaBase::SCN_CHARADDED, this, &NameCompletion::onTyped);
    connect(&source, &QsciScintilla::userListActivated, this, &NameCompletion::take);
    connect(&source, &QsciScintillaBase::SCN_AUTOCSELECTIONCHANGE, this, &NameCompletion::help);
    connect(&source, &QsciScintillaBase::SCN_AUTOCCANCELLED, this, [] { QToolTip::hideText(); });
}

void NameCompletion::setOffers(std::vector<NameOffer> offers, Language language)
{
    m_offers = std::move(offers);
    m_language = language;
}

bool NameCompletion::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    constexpr QKeyCombination asks = Qt::CTRL | Qt::Key_Space;
    if (!isKey || static_cast<QKeyEvent*>(event)->keyCombination() != asks)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        show();
    event->accept();
    return true;
}

std::size_t NameCompletion::beginOfName() const
{
    const std::string_view text = m_source.bytes();
    std::size_t begin = m_source.cursor();
    while (begin > 0 && isOfName(text[begin - 1]))
        --begin;
    return begin;
}

/// Behind one of the keys that hold expressions, or in a line that goes on with one.
bool NameCompletion::isInExpression() const
{
    static const QRegularExpression key(QStringLiteral("\\b(when|formula|concerns|at_least|part|or_when|one_row_per|inputs|then|otherwise|date):[^#]*$"));
    static const QRegularExpression anyKey(QStringLiteral("^\\s*(- )?\\w+:( |$)"));
    const QStringList lines = QString::fromUtf8(m_source.bytes().data(), static_cast<qsizetype>(m_source.cursor())).split(u'\n');
    for (qsizetype at = lines.size() - 1; at >= std::max<qsizetype>(0, lines.size() - mostLines); --at) {
        if (key.match(lines[at]).hasMatch())
            return true;
        if (anyKey.match(lines[at]).hasMatch())
            return false;
    }
    return false;
}

void NameCompletion::onTyped(int character)
{
    const bool isName = character >= 0x80 || isOfName(static_cast<char>(character));
    if (isName && isInExpression() && m_source.cursor() - beginOfName() >= static_cast<std::size_t>(lettersBefore))
        show();
    else if (m_source.SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE) != 0)
        m_source.SendScintilla(QsciScintillaBase::SCI_AUTOCCANCEL);
}

QString NameCompletion::entryOf(const NameOffer& offer) const
{
    const QString label = qt(offer.label.in(m_language));
    return qt(offer.name) + (label.isEmpty() ? QString() : QStringLiteral("   ") + label);
}

const NameOffer* NameCompletion::offerOf(const QString& entry) const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [&](const NameOffer& offer) { return entryOf(offer) == entry; });
    return found == m_offers.end() ? nullptr : &*found;
}

/// Names that begin with what stands before the cursor first, then those it stands in, by name or label.
void NameCompletion::show()
{
    const std::size_t begin = beginOfName();
    const QString typed = qt(std::string(m_source.bytes().substr(begin, m_source.cursor() - begin)));
    QStringList first;
    QStringList others;
    for (const NameOffer& offer : m_offers) {
        const QString entry = entryOf(offer);
        if (entry.startsWith(typed, Qt::CaseInsensitive))
            first << entry;
        else if (entry.contains(typed, Qt::CaseInsensitive))
            others << entry;
    }
    const QStringList entries = (first + others).mid(0, mostOffers);
    if (entries.isEmpty() || (entries.size() == 1 && offerOf(entries.front())->name == typed.toStdString())) {
        m_source.SendScintilla(QsciScintillaBase::SCI_AUTOCCANCEL);
        return;
    }
    m_source.SendScintilla(QsciScintillaBase::SCI_USERLISTSHOW, static_cast<unsigned long>(listNumber), entries.join(u'\n').toUtf8().constData());
    help(entries.front().toUtf8().constData());
}

void NameCompletion::take(int, const QString& entry)
{
    const NameOffer* offer = offerOf(entry);
    if (!offer)
        return;
    const std::size_t begin = beginOfName();
    m_source.SendScintilla(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(begin), static_cast<long>(m_source.cursor()));
    m_source.SendScintilla(QsciScintillaBase::SCI_REPLACESEL, offer->insert.c_str());
    QToolTip::hideText();
}

/// Beside the list: what the name stands for.
void NameCompletion::help(const char* entry)
{
    const NameOffer* offer = offerOf(QString::fromUtf8(entry));
    if (!offer)
        return;
    QStringList parts{qt(offer->label.in(m_language))};
    parts << (qt(offer->type.in(m_language)) + u' ' + qt(offer->unit.in(m_language))).trimmed() << qt(offer->help.in(m_language));
    parts.removeAll(QString());
    const auto cursor = static_cast<long>(m_source.cursor());
    const int x = static_cast<int>(m_source.SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, cursor));
    const int y = static_cast<int>(m_source.SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, cursor));
    // Above the line, so that the list is not covered.
    const QPoint at = m_source.mapToGlobal(QPoint(x, y - m_source.fontMetrics().height() * (static_cast<int>(parts.size()) + 3)));
    QToolTip::showText(at, parts.join(u'\n'), &m_source, {}, 20000);
}

}  // namespace huimin
