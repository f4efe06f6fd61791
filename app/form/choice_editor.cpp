#include "app/form/choice_editor.h"

#include <QComboBox>
#include <QWheelEvent>

#include "app/form/form_words.h"

namespace huimin {

namespace {

/// Scrolling the form over a closed box must not change what is chosen in it.
class QuietBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

ChoiceEditor::ChoiceEditor(const Fact& fact, const FormWords& words, QWidget* parent)
    : FactEditor(fact, words.alone(fact.label), parent), m_box(new QuietBox)
{
    m_box->setAccessibleName(m_label);
    m_box->addItem(tr("not asked"));
    for (const Option& option : fact.options)
        m_box->addItem(words.alone(option.label), QString::fromStdString(option.id));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::choose);
}

void ChoiceEditor::showFact(const GivenFact& given)
{
    const int at = given.isGiven() ? m_box->findData(QString::fromStdString(std::get<std::string>(given.scalar))) : 0;
    m_box->setCurrentIndex(std::max(at, 0));
    updateCover();
}

QWidget* ChoiceEditor::control() const
{
    return m_box;
}

bool ChoiceEditor::isFilled() const
{
    return m_box->currentIndex() > 0;
}

void ChoiceEditor::choose()
{
    if (isFilled())
        Q_EMIT entered(FactScalar(m_box->currentData().toString().toStdString()));
    else
        Q_EMIT entered(NotAsked());
}

}  // namespace huimin
