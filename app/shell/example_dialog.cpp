#include "app/shell/example_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/faint_label.h"
#include "app/widgets/qt_text.h"

namespace huimin {

ExampleDialog::ExampleDialog(const RuleDocument& rules, const std::string& pack, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_name(new QLineEdit), m_pack(new QComboBox), m_file(new QComboBox)
{
    setWindowTitle(tr("Save this case as an example"));
    auto* form = new QFormLayout(this);
    auto* about = new FaintLabel(tr("The case and its results become an example of the pack: at every change of the rules it is determined again and "
                                    "must come out the same. Names, ID numbers and what the office keeps beside the facts are left out."));
    about->setWordWrap(true);
    form->addRow(about);
    form->addRow(tr("What it shows"), m_name);
    form->addRow(tr("Pack"), m_pack);
    form->addRow(tr("Case file"), m_file);
    m_name->setPlaceholderText(tr("a sentence, such as: a fen below the standard is below it"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_file->setEditable(true);
    for (const std::string& folder : rules.packs())
        m_pack->addItem(folder.empty() ? tr("these rules") : qt(folder.substr(0, folder.size() - 1)), qt(folder));
    m_pack->setCurrentIndex(std::max(0, m_pack->findData(qt(pack))));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    form->addRow(buttons);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_pack, m_file})
        field->setAccessibleName(qobject_cast<QLabel*>(form->labelForField(field))->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pack, &QComboBox::currentIndexChanged, this, &ExampleDialog::fillFiles);
    connect(m_name, &QLineEdit::textChanged, this, &ExampleDialog::enable);
    connect(m_file, &QComboBox::editTextChanged, this, &ExampleDialog::enable);
    fillFiles();
    enable();
}

/// The case files of the pack; another name begins another file.
void ExampleDialog::fillFiles()
{
    const std::string folder = m_pack->currentData().toString().toStdString() + "examples/";
    m_file->clear();
    m_file->addItem(QStringLiteral("own.yaml"));
    for (const auto& [name, text] : m_rules.texts()) {
        const bool isCaseFile = text.starts_with("cases:") || text.find("\ncases:") != std::string::npos;
        if (name.starts_with(folder) && isCaseFile && name != folder + "own.yaml")
            m_file->addItem(qt(name.substr(folder.size())));
    }
    m_file->setCurrentIndex(0);
}

void ExampleDialog::enable()
{
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && !m_file->currentText().trimmed().isEmpty());
}

std::string ExampleDialog::name() const
{
    return m_name->text().trimmed().toStdString();
}

std::string ExampleDialog::file() const
{
    QString file = m_file->currentText().trimmed();
    if (!file.endsWith(QLatin1String(".yaml")) && !file.endsWith(QLatin1String(".yml")))
        file += QStringLiteral(".yaml");
    return m_pack->currentData().toString().toStdString() + "examples/" + file.toStdString();
}

}  // namespace huimin
