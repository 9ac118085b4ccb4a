namespace ChoDon.Modules.Incidents.Data;

/// <summary>How incidents were handled.</summary>
internal enum Outcome
{
    /// <summary>xử lý hình sự</summary>
    Criminal = 1,

    /// <summary>xử lý hành chính</summary>
    Administrative = 2,

    /// <summary>Otherwise, such as settled in the village.</summary>
    Other = 3,

    /// <summary>Whoever counted did not say. It stays so: nobody spreads it over the others.</summary>
    NotStated = 4,
}
