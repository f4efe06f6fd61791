#include "app/printing/publicity_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/printing/page_desk.h"
#include "app/printing/print_bar.h"
#include "app/reports/page_layout.h"

namespace huimin {

PublicityDialog::PublicityDialog(RuleSetPtr rules, CountySheets sheets, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_set(std::move(rules), std::move(sheets)), m_benefitLabel(new QLabel), m_benefit(new QComboBox),
      m_choose(new QPushButton), m_count(new QLabel), m_desk(new PageDesk), m_leftOut(new QPlainTextEdit),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &PublicityDialog::chooseFiles);
    connect(m_benefit, &QComboBox::currentIndexChanged, this, &PublicityDialog::showList);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_desk->bar(), &PrintBar::cancelRequested, &m_set, &CaseSet::cancel);
    connect(&m_set, &CaseSet::progressed, &m_desk->bar(), &PrintBar::showProgress);
    connect(&m_set, &CaseSet::finished, this, [this] { setReading(false); });
    connect(&m_set, &CaseSet::cancelled, this, [this] { setReading(false); });
}

void PublicityDialog::build()
{
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_benefitLabel);
    choice->addWidget(m_benefit);
    choice->addWidget(m_choose);
    choice->addWidget(m_count, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_desk, 1);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_buttons);
    m_benefitLabel->setBuddy(m_benefit);
    m_leftOut->setReadOnly(true);
    m_leftOut->setMaximumHeight(110);
    m_leftOut->hide();
    m_benefit->setObjectName(QStringLiteral("publicBenefit"));
    m_choose->setObjectName(QStringLiteral("chooseCases"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_desk->showNothing();
    resize(900, 700);
}

void PublicityDialog::speak(Language language)
{
    m_language = language;
    setWindowTitle(tr("Publicity list"));
    m_benefitLabel->setText(tr("&Benefit:"));
    m_choose->setText(tr("Choose case files…"));
    m_leftOut->setAccessibleName(tr("Not in the list, and why"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_desk->speak(language);
    fillBenefits();
    showList();
}

void PublicityDialog::setOffice(const report::Office& office)
{
    m_office = office;
    showList();
}

void PublicityDialog::fillBenefits()
{
    const QSignalBlocker isNoChoice(m_benefit);
    const QVariant before = m_benefit->currentData();
    m_benefit->clear();
    for (const Benefit& benefit : m_rules->benefits) {
        const Notices* notices = m_rules->noticesOn(benefit);
        if (benefit.publicity == Publicity::Allowed && notices && !notices->publicity.columns.empty())
            m_benefit->addItem(QString::fromStdString(benefit.label.in(m_language)), QString::fromStdString(benefit.id));
    }
    m_benefit->setCurrentIndex(std::max(0, m_benefit->findData(before)));
}

void PublicityDialog::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Choose case files"), {}, tr("Case files (*.yaml *.yml)"));
    if (!files.isEmpty())
        readFiles(files);
}

void PublicityDialog::readFiles(const QStringList& files)
{
    if (m_set.isBusy())
        return;
    m_dayRead = m_day;
    m_desk->showNothing();
    setReading(true);
    m_set.start(files, m_day);
}

void PublicityDialog::setReading(bool isReading)
{
    m_choose->setEnabled(!isReading);
    m_benefit->setEnabled(!isReading);
    if (isReading)
        return;
    m_desk->bar().tell({});
    showList();
}

void PublicityDialog::showNothing()
{
    m_desk->showNothing();
    m_count->setText(tr("No case files yet"));
    m_leftOut->hide();
}

void PublicityDialog::showList()
{
    if (m_set.isBusy())
        return;
    if (m_set.cases().empty() && m_set.problems().empty())
        return showNothing();
    m_count->setText(tr("%n case file(s)", nullptr, static_cast<int>(m_set.cases().size())));
    const report::Words words(m_language);
    auto made = report::publicityList(m_set.cases(), m_benefit->currentData().toString().toStdString(), m_dayRead, m_office, words);
    if (const Bilingual* refused = std::get_if<Bilingual>(&made)) {
        m_desk->showNothing();
        return showLeftOut(m_set.cases().empty() ? std::vector<std::string>() : std::vector{refused->in(m_language)});
    }
    const auto& list = std::get<report::PublicityList>(made);
    m_desk->showPages(reports::layOut(list.printout, m_language), QString::fromStdString(list.printout.title), m_dayRead);
    m_desk->scrollToTop();
    showLeftOut(list.leftOut);
}

/// The files that could not be read come first: nobody is left out without a word.
void PublicityDialog::showLeftOut(const std::vector<std::string>& leftOut)
{
    QStringList lines;
    for (const Diagnostic& problem : m_set.problems())
        lines << QString::fromStdString(toText(problem, m_language));
    for (const std::string& one : leftOut)
        lines << QString::fromStdString(one);
    m_leftOut->setPlainText(lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
}

}  // namespace huimin
