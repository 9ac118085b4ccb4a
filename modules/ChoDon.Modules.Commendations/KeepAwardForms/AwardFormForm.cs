using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Commendations.KeepAwardForms;

internal sealed class AwardFormForm : ChoiceForm
{
    public AwardLevel? Level { get; set; }

    public bool IsForCollectives { get; set; } = true;

    public bool IsForPeople { get; set; } = true;
}
