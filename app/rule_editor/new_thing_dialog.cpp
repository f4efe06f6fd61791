#include "app/rule_editor/new_thing_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/qt_text.h"

namespace huimin {

NewThingDialog::NewThingDialog(const RuleTemplates& templates, const RuleDocument& document, const RuleSet& rules, NewThing::Kind kind,
                               const std::string& pack, Language language, QWidget* parent)
    : QDialog(parent), m_templates(templates), m_kind(kind), m_language(language), m_id(new QLineEdit), m_zh(new QLineEdit), m_en(new QLineEdit),
      m_pack(new QComboBox), m_subject(new QComboBox), m_objection(new QLabel)
{
    for (const std::string& folder : document.packs()) {
        if (!folder.empty())
            m_pack->addItem(qt(folder.substr(0, folder.size() - 1)), qt(folder));
    }
    m_pack->setCurrentIndex(std::max(0, m_pack->findData(qt(pack))));
    for (const SubjectChoice& subject : subjectsOf(rules)) {
        if (m_subject->findData(qt(subject.id)) < 0)
            m_subject->addItem(qt(subject.label.in(language)), qt(subject.id));
    }
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

/// What hinders it, once something was typed.
void NewThingDialog::tell()
{
    const Bilingual objection = m_templates.objectionTo(thing());
    m_make->setEnabled(objection.empty());
    m_objection->setText(m_id->text().isEmpty() ? QString() : qt(objection.in(m_language)));
}

}  // namespace huimin
