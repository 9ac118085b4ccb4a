namespace ChoDon.Modules.Enrollment.Data;

/// <summary>How the steering committee gave its opinion.</summary>
internal enum OpinionWay
{
    Meeting = 1,
    InWriting = 2,
}
