namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <summary>One model on the page of its village.</summary>
internal sealed record ModelView(ShowVillagePage Page, ModelDetails Details);
