package school.preau.catalog;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the catalogue look out for what other nodes publish. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CatalogConfiguration {}
