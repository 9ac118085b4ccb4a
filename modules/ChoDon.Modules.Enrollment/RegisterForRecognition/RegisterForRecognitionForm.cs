namespace ChoDon.Modules.Enrollment.RegisterForRecognition;

internal sealed class RegisterForRecognitionForm
{
    public Guid Id { get; set; }

    public DateOnly? RegisteredOn { get; set; }

    public RegisterForRecognitionCommand ToCommand(Guid unitId, int year) => new(Id, unitId, year, RegisteredOn);
}
