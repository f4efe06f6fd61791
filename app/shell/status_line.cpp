#include "app/shell/status_line.h"

#include <QHBoxLayout>
#include <QLabel>

#include "app/widgets/faint_label.h"
#include "core/report/case_heading.h"

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
    m_sources->setText(things.join(QStringLiteral("    ")));
    m_sources->setToolTip(whole.join(u'\n'));
}

void StatusLine::setUnsaved(int edits)
{
    m_unsaved->setText(edits == 0 ? tr("Saved") : tr("%n unsaved change(s)", nullptr, edits));
}

}  // namespace huimin
