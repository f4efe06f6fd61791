#include "app/shell/about_text.h"

#include <QCoreApplication>

namespace huimin {

namespace {

/// The context of these labels for translators.
struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

}  // namespace

QString aboutText(const RuleSet& rules, Language language)
{
    QString text = QStringLiteral("## %1 %2\n\n").arg(About::tr("Huimin"), QCoreApplication::applicationVersion());
    text += About::tr("What a household is due, why, and what is still missing.") + QStringLiteral("\n\n");
    text += QStringLiteral("### %1\n\n").arg(About::tr("Rules it goes by"));
    text += QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n").arg(About::tr("Rules"), About::tr("Version"), About::tr("Fingerprint (SHA-256)"));
    for (const PackInfo& pack : rules.packs) {
        const std::string title = pack.title.empty() ? pack.id : pack.title.in(language);
        // What kind of check sum it is says the heading.
        const QString fingerprint = QString::fromStdString(pack.fingerprint).section(u':', -1);
        text += QStringLiteral("| %1 | %2 | `%3` |\n").arg(QString::fromStdString(title), QString::fromStdString(pack.version), fingerprint);
    }
    text += QStringLiteral("\n%1\n").arg(
        About::tr("The fingerprint is a check sum of the rules' files: the same fingerprint, the same rules."));
    text += QStringLiteral("\n%1\n").arg(About::tr("Free software under the GPL, version 3 or later."));
    return text;
}

}  // namespace huimin
