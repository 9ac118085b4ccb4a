using ChoDon.Modules.Enrollment.ShowRecognition;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>The top of a step's page.</summary>
internal sealed record StepHead(string Heading, RecognitionDetails Details, bool IsConflict)
{
    public string Caption => string.Join(", ", new[] { Details.Unit.Name, Details.Commune }.Where(name => name is not null)) + $" – {Details.Recognition.Year}";
}
