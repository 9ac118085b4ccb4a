using ChoDon.Modules.Enrollment.Resources;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AssessVillage;

/// <summary>What the registers say that helps to judge a criterion.</summary>
internal sealed record EvidenceFound(string TextKey, params object[] Values)
{
    public string In(IStringLocalizer<EnrollmentText> texts) => texts[TextKey, Values];
}
