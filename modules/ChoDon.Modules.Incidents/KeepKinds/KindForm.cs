using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Incidents.KeepKinds;

internal sealed class KindForm : ChoiceForm
{
    public Weight? Weight { get; set; }
}
