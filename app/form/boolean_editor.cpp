#include "app/form/boolean_editor.h"

#include "app/widgets/three_way_choice.h"

namespace huimin {

BooleanEditor::BooleanEditor(const Fact& fact, const QString& label, QWidget* parent)
    : FactEditor(fact, label, parent), m_choice(new ThreeWayChoice)
{
    m_choice->setAccessibleQuestion(label);
    setControl(m_choice);
    connect(m_choice, &ThreeWayChoice::answered, this, &BooleanEditor::answer);
}

void BooleanEditor::showFact(const GivenFact& given)
{
    std::optional<bool> known;
    if (fact().type == FactType::Group && given.state != GivenFact::State::NotKnown)
        known = given.isGiven();
    else if (fact().type == FactType::Boolean && given.isGiven())
        known = std::get<bool>(given.scalar);
    m_choice->setAnswer(known);
    updateCover();
}

QWidget* BooleanEditor::control() const
{
    return m_choice;
}

bool BooleanEditor::isFilled() const
{
    return m_choice->answer().has_value();
}

void BooleanEditor::answer(std::optional<bool> answer)
{
    if (!answer)
        Q_EMIT entered(NotAsked());
    else if (fact().type == FactType::Boolean)
        Q_EMIT entered(FactScalar(*answer));
    else
        Q_EMIT entered(*answer ? FactEntry(Applies()) : FactEntry(DoesNotApply()));
}

}  // namespace huimin
