namespace ChoDon.Platform.Abstractions.Time;

/// <summary>The programme "Hộ an toàn – Thôn, bản, tổ dân phố bình yên".</summary>
public static class Programme
{
    /// <summary>Day of the plan 280/KH-CAT-PV28; nothing that the programme did is older.</summary>
    public static readonly DateOnly PlannedOn = new(2018, 6, 12);
}
