#include "app/rule_editor/rule_source.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QToolTip>

#include "app/document/rule_step.h"
#include "app/widgets/colours.h"
#include "app/widgets/qt_text.h"
#include "app/widgets/undo_keys.h"

namespace huimin {

namespace {

constexpr int mistakes = 8;  // the first indicators are the lexers'
constexpr int doubts = 9;
constexpr int mistakeSign = 1;
constexpr int doubtSign = 2;
constexpr int numbersMargin = 0;
constexpr int signsMargin = 1;

QColor shade(bool isDark, const char* light, const char* dark)
{
    return QColor(QLatin1String(isDark ? dark : light));
}

}  // namespace

RuleSource::RuleSource(QWidget* parent) : QsciScintilla(parent), m_lexer(new QsciLexerYAML(this))
{
    setUtf8(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    new UndoKeys(*this);
    setLexer(m_lexer);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setAutoIndent(true);
    setMarginType(numbersMargin, NumberMargin);
    setMarginType(signsMargin, SymbolMargin);
    setMarginWidth(signsMargin, 14);
    setMarginMarkerMask(signsMargin, (1 << mistakeSign) | (1 << doubtSign));
    setFolding(BoxedTreeFoldStyle);
    indicatorDefine(SquiggleIndicator, mistakes);
    indicatorDefine(SquiggleIndicator, doubts);
    markerDefine(Circle, mistakeSign);
    markerDefine(RightTriangle, doubtSign);
    SendScintilla(SCI_SETMOUSEDWELLTIME, 400UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this, &RuleSource::onModified);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &RuleSource::showMessage);
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
    dress();
}

/// Colours and letters of the window.
void RuleSource::dress()
{
    const bool isDark = colours::isDark(palette());
    const QColor ground = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor faint = colours::faint(palette());
    m_lexer->setDefaultPaper(ground);
    m_lexer->setDefaultColor(text);
    m_lexer->setPaper(ground, -1);
    m_lexer->setColor(text, -1);
    QFont letters = font();
    letters.setBold(false);
    m_lexer->setFont(letters, -1);
    m_lexer->setColor(faint, QsciLexerYAML::Comment);
    m_lexer->setColor(colours::accent(palette()), QsciLexerYAML::Identifier);
    m_lexer->setColor(shade(isDark, "#1a7f37", "#7ee787"), QsciLexerYAML::Number);
    m_lexer->setColor(shade(isDark, "#8250df", "#d2a8ff"), QsciLexerYAML::Keyword);
    setPaper(ground);
    setColor(text);
    setCaretForegroundColor(text);
    setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    setMarginsBackgroundColor(palette().color(QPalette::Window));
    setMarginsForegroundColor(faint);
    setMarginsFont(letters);
    setFoldMarginColors(palette().color(QPalette::Window), palette().color(QPalette::Window));
    setCaretLineVisible(true);
    setCaretLineBackgroundColor(colours::questionGround(palette()));
    const QColor red = colours::of(Mark::Late, palette());
    const QColor amber = colours::of(Mark::Open, palette());
    setIndicatorForegroundColor(red, mistakes);
    setIndicatorForegroundColor(amber, doubts);
    setMarkerBackgroundColor(red, mistakeSign);
    setMarkerForegroundColor(red, mistakeSign);
    setMarkerBackgroundColor(amber, doubtSign);
    setMarkerForegroundColor(amber, doubtSign);
    setMarginWidth(numbersMargin, QStringLiteral("00000"));
}

void RuleSource::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

/// What an input method composes is in the text while it is shown, and taken back by the text's own undo, which is off otherwise. Only what
/// comes of it is told.
void RuleSource::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_composed) {
        m_composed = std::string(bytes());
        SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    }
    QsciScintilla::inputMethodEvent(event);
    if (!event->preeditString().isEmpty())
        return;
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    const std::string before = *std::exchange(m_composed, std::nullopt);
    if (before != bytes())
        Q_EMIT spliced(spliceBetween(before, std::string(bytes())));
}

std::string_view RuleSource::bytes() const
{
    const auto length = static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
    const auto* text = static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, length};
}

void RuleSource::begin(const std::string& text)
{
    m_isTaking = true;
    setEolMode(text.find("\r\n") == std::string::npos ? EolUnix : EolWindows);
    // The lengths are told: a text is bytes here, whatever they are.
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, text.size(), text.data());
    SendScintilla(SCI_GOTOPOS, 0UL);
    m_isTaking = false;
    m_underlined.clear();
}

void RuleSource::follow(const std::string& text, bool follows)
{
    const std::string before(bytes());
    if (before == text)
        return;
    const yaml::Splice splice = spliceBetween(before, text);
    m_isTaking = true;
    SendScintilla(SCI_SETTARGETRANGE, splice.offset, static_cast<long>(splice.offset + splice.removed.size()));
    SendScintilla(SCI_REPLACETARGET, splice.inserted.size(), splice.inserted.data());
    m_isTaking = false;
    if (follows)
        putCursor(splice.offset + splice.inserted.size());
}

void RuleSource::onModified(int position, int type, const char* text, int length)
{
    if (m_isTaking || m_composed)
        return;
    const auto offset = static_cast<std::size_t>(position);
    const auto size = static_cast<std::size_t>(length);
    if (type & SC_MOD_INSERTTEXT)
        Q_EMIT spliced({offset, {}, std::string(text, size)});
    // Without a history of its own the text does not say what was deleted, only what is about to be.
    if (type & SC_MOD_BEFOREDELETE)
        m_deleted = std::string(bytes().substr(offset, size));
    if (type & SC_MOD_DELETETEXT)
        Q_EMIT spliced({offset, std::exchange(m_deleted, {}), {}});
}

int RuleSource::positionOf(int line, int column) const
{
    const long start = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(std::max(0, line - 1)));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(std::max(0, line - 1)));
    if (start < 0)
        return static_cast<int>(SendScintilla(SCI_GETLENGTH));
    long position = start;
    for (int i = 1; i < column && position < end; ++i)
        position = SendScintilla(SCI_POSITIONAFTER, static_cast<unsigned long>(position));
    return static_cast<int>(position);
}

/// As far as an underline goes: to the end of what stands there without a blank, at least one character.
int RuleSource::endOfWord(int position) const
{
    const std::string_view text = bytes();
    auto end = static_cast<std::size_t>(position);
    constexpr std::string_view stops = " \t\r\n,]})";
    while (end < text.size() && stops.find(text[end]) == std::string_view::npos)
        ++end;
    return std::max(static_cast<int>(end), position + 1);
}

void RuleSource::underline(const Diagnostics& problems, Language language)
{
    for (const int indicator : {mistakes, doubts}) {
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    }
    markerDeleteAll(mistakeSign);
    markerDeleteAll(doubtSign);
    m_underlined.clear();
    for (const Diagnostic& problem : problems) {
        const bool isMistake = problem.severity == Diagnostic::Severity::Error;
        const int begin = positionOf(problem.place.line, problem.place.column);
        const int end = endOfWord(begin);
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(isMistake ? mistakes : doubts));
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), static_cast<long>(end - begin));
        if (problem.place.line > 0)
            markerAdd(problem.place.line - 1, isMistake ? mistakeSign : doubtSign);
        m_underlined.push_back({begin, end, qt(problem.message.in(language))});
    }
}

void RuleSource::showMessage(int position, int x, int y)
{
    for (const Underlined& underlined : m_underlined) {
        if (position >= underlined.begin && position <= underlined.end)
            return QToolTip::showText(mapToGlobal(QPoint(x, y)), underlined.message, this);
    }
}

void RuleSource::goTo(int line, int column)
{
    setFocus(Qt::OtherFocusReason);
    putCursor(static_cast<std::size_t>(positionOf(line, column)));
}

std::size_t RuleSource::cursor() const
{
    return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
}

void RuleSource::putCursor(std::size_t offset)
{
    const auto line = static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, offset));
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    SendScintilla(SCI_GOTOPOS, offset);
    // Some of what stands above and below comes into sight, too.
    const long lines = SendScintilla(SCI_LINESONSCREEN);
    SendScintilla(SCI_SETFIRSTVISIBLELINE,
                  static_cast<unsigned long>(std::max(0L, SendScintilla(SCI_VISIBLEFROMDOCLINE, line) - lines / 3)));
}

}  // namespace huimin
