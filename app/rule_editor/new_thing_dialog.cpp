#include "app/rule_editor/new_thing_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

/// The pack whose folder it is; null where the rules do not have it (yet).
const PackInfo* packIn(const std::string& folder, const RuleDocument& document, const RuleSet& rules)
{
    const auto found = std::find_if(rules.packs.begin(), rules.packs.end(), [&](const PackInfo& pack) { return document.nameOf(pack.folder) == folder; });
    return found == rules.packs.end() ? nullptr : &*found;
}

QString titleOf(const std::string& folder, const RuleDocument& document, const RuleSet& rules, Language language)
{
    const PackInfo* pack = packIn(folder, document, rules);
    return pack ? qt(pack->title.in(language)) : qt(folder);
}

std::ptrdiff_t benefitsOf(const std::string& pack, const std::string& subject, const RuleSet& rules)
{
    return std::count_if(rules.benefits.begin(), rules.benefits.end(), [&](const Benefit& benefit) {
        return benefit.pack == pack && (subject.empty() || (!benefit.routes.empty() && benefit.routes.front().subject == subject));
    });
}

/// The folder of the pack with the most benefits, with a slash at its end.
std::string largestPack(const RuleDocument& document, const RuleSet& rules)
{
    const auto largest = std::max_element(rules.packs.begin(), rules.packs.end(), [&](const PackInfo& one, const PackInfo& other) {
        return benefitsOf(one.id, {}, rules) < benefitsOf(other.id, {}, rules);
    });
    return largest == rules.packs.end() ? std::string() : document.nameOf(largest->folder) + '/';
}

}  // namespace

NewThingDialog::NewThingDialog(const RuleTemplates& templates, const RuleDocument& document, const RuleSet& rules, NewThing::Kind kind,
                               const std::string& pack, Language language, QWidget* parent)
    : QDialog(parent), m_templates(templates), m_kind(kind), m_language(language), m_id(new QLineEdit), m_zh(new QLineEdit), m_en(new QLineEdit),
      m_pack(new QComboBox), m_subject(new QComboBox), m_objection(new QLabel)
{
    for (const std::string& folder : document.packs()) {
        if (!folder.empty())
            m_pack->addItem(titleOf(folder.substr(0, folder.size() - 1), document, rules, language), qt(folder));
    }
    const int suggested = m_pack->findData(qt(pack.empty() ? largestPack(document, rules) : pack));
    m_pack->setCurrentIndex(std::max(0, suggested));
    for (const SubjectChoice& subject : subjectsOf(rules)) {
        if (m_subject->findData(qt(subject.id)) < 0)
            m_subject->addItem(qt(subject.label.in(language)), qt(subject.id));
    }
    suggestSubject(document, rules);
    connect(m_pack, &QComboBox::currentIndexChanged, this, [this, &document, &rules] { suggestSubject(document, rules); });
    build(kind);
    tell();
}

void NewThingDialog::build(NewThing::Kind kind)
{
    const QString titles[] = {tr("New benefit"), tr("New fact"), tr("New definition"), tr("New standard"), tr("New pack")};
    setWindowTitle(titles[static_cast<std::size_t>(kind)]);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Chinese name"), m_zh);
    form->addRow(tr("English name"), m_en);
    form->addRow(tr("Name in the rules"), m_id);
    m_id->setPlaceholderText(QStringLiteral("elder_meals"));
    if (kind != NewThing::Kind::Pack)
        form->addRow(tr("Pack"), m_pack);
    if (kind != NewThing::Kind::Pack && kind != NewThing::Kind::Standard)
        form->addRow(tr("Whom it is about"), m_subject);
    m_objection->setWordWrap(true);
    form->addRow(m_objection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_make = buttons->button(QDialogButtonBox::Ok);
    m_make->setText(tr("Make it"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_zh->setFocus();
    for (QLineEdit* field : {m_id, m_zh, m_en}) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
        connect(field, &QLineEdit::textChanged, this, &NewThingDialog::tell);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_id, m_zh, m_en, m_pack, m_subject}) {
        if (auto* label = qobject_cast<QLabel*>(form->labelForField(field)))
            field->setAccessibleName(label->text());
    }
}

NewThing NewThingDialog::thing() const
{
    return {m_kind, m_id->text().trimmed().toStdString(), {m_zh->text().trimmed().toStdString(), m_en->text().trimmed().toStdString()},
            m_pack->currentData().toString().toStdString(), m_subject->currentData().toString().toStdString()};
}

/// Whom most benefits of the pack are about.
void NewThingDialog::suggestSubject(const RuleDocument& document, const RuleSet& rules)
{
    const std::string folder = m_pack->currentData().toString().toStdString();
    const PackInfo* pack = packIn(folder.substr(0, folder.find('/')), document, rules);
    int best = m_subject->currentIndex();
    std::ptrdiff_t most = 0;
    for (int i = 0; pack && i < m_subject->count(); ++i) {
        const std::ptrdiff_t count = benefitsOf(pack->id, m_subject->itemData(i).toString().toStdString(), rules);
        if (count > most) {
            most = count;
            best = i;
        }
    }
    m_subject->setCurrentIndex(best);
}

/// What hinders it, once something was typed.
void NewThingDialog::tell()
{
    const Bilingual objection = m_templates.objectionTo(thing());
    m_make->setEnabled(objection.empty());
    m_objection->setText(m_id->text().isEmpty() ? QString() : qt(objection.in(m_language)));
}

}  // namespace huimin
