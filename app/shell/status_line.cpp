#include "app/shell/status_line.h"

#include <QHBoxLayout>
#include <QLabel>

#include "app/widgets/faint_label.h"
#include "core/report/case_heading.h"
#include "core/report/report_sentences.h"

namespace huimin {

namespace {

/// Enough of a check sum to tell two versions apart at a glance: sha256:3f9a51… is 3f9a….
QString beginningOf(const std::string& fingerprint)
{
    return QString::fromStdString(fingerprint).section(u':', 1).left(4) + QStringLiteral("…");
}

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), m_sources(new FaintLabel), m_unsaved(new QLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->addWidget(m_sources, 1);
    layout->addWidget(m_unsaved);
    // A narrow window cuts it off rather than growing.
    m_sources->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::setSources(const Determination& determination, const report::Words& words)
{
    QStringList things;
    QStringList whole;
    for (const report::SourceLine& source : report::sourcesOf(determination, words)) {
        const QString text = QString::fromStdString(words.alone(source.text));
        things << text + QStringLiteral(" · ") + beginningOf(source.fingerprint);
        whole << text + QStringLiteral("\n") + QString::fromStdString(source.fingerprint);
    }
    // On every page: whoever reads a figure of a sample county sees that it is one.
    const auto& sheet = determination.input.standards;
    if (sheet && sheet->illustrative)
        things << QStringLiteral("⚠ ") + QString::fromStdString(words.alone(words.in(report::sentences::illustrative)));
    m_sources->setText(things.join(QStringLiteral("    ")));
    m_sources->setToolTip(whole.join(u'\n'));
}

void StatusLine::setUnsaved(int edits, bool hasFile, int sheetEdits)
{
    QStringList texts;
    if (sheetEdits > 0)
        texts << tr("standards: %n change(s) not saved yet", nullptr, sheetEdits);
    if (edits > 0)
        texts << tr("%n unsaved change(s)", nullptr, edits);
    else if (hasFile)
        texts << tr("Saved");
    m_unsaved->setText(texts.join(QStringLiteral(" · ")));
}

}  // namespace huimin
