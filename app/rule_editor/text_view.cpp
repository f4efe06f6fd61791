#include "app/rule_editor/text_view.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/document/rule_document.h"
#include "app/rule_editor/name_completion.h"
#include "app/rule_editor/rule_source.h"
#include "app/widgets/qt_text.h"

namespace huimin {

TextView::TextView(RuleDocument& document, QWidget* parent) : QWidget(parent), m_document(document), m_source(new RuleSource),
      m_completion(new NameCompletion(*m_source))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    setFocusProxy(m_source);
    m_source->setObjectName(QStringLiteral("ruleSource"));
    m_source->setReadOnly(true);
    connect(m_source, &RuleSource::spliced, this, &TextView::onSpliced);
    connect(m_source, &QsciScintilla::cursorPositionChanged, this, [this] { Q_EMIT moved(m_file, m_source->cursor()); });
    connect(&document, &RuleDocument::changed, this, &TextView::onChanged);
    connect(&document, &RuleDocument::opened, this, [this] { onChanged(m_file); });
}

void TextView::speak(Language language)
{
    m_language = language;
    m_source->setAccessibleName(tr("Text of the rules"));
    underline();
}

void TextView::showFile(const std::string& file)
{
    if (m_file == file)
        return;
    const std::string* text = m_document.text(file);
    m_file = text ? file : std::string();
    m_document.endTyping();
    m_source->setReadOnly(false);
    m_source->begin(text ? *text : std::string());
    m_source->setReadOnly(!text);
    underline();
}

void TextView::show(const RuleThing& thing)
{
    showFile(thing.file);
    m_source->putCursor(thing.offset);
}

void TextView::goTo(const std::string& file, const SourcePlace& place)
{
    showFile(file);
    m_source->goTo(std::max(1, place.line), std::max(1, place.column));
}

void TextView::takeFocus()
{
    m_source->setFocus(Qt::OtherFocusReason);
}

void TextView::onSpliced(const yaml::Splice& splice)
{
    m_document.splice(m_file, splice, tr("Type in %1").arg(qt(m_file)), QStringLiteral("text"));
}

void TextView::onChanged(const std::string& file)
{
    if (file != m_file || m_file.empty())
        return;
    if (const std::string* text = m_document.text(m_file))
        return m_source->follow(*text, true);
    showFile({});
}

void TextView::setProblems(const Diagnostics& problems)
{
    m_problems = problems;
    underline();
}

void TextView::setOffers(std::vector<NameOffer> offers)
{
    m_completion->setOffers(std::move(offers), m_language);
}

void TextView::underline()
{
    Diagnostics own;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(own),
                 [this](const Diagnostic& problem) { return !m_file.empty() && m_document.nameOf(problem.place.file) == m_file; });
    m_source->underline(own, m_language);
}

}  // namespace huimin
